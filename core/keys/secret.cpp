#include "core/keys/secret.h"

#include "core/keys/databasekey.h"

namespace evenkeel {

Secret::Secret(const QByteArray &bytes)
    : m_bytes(new QByteArray(bytes.constData(), bytes.size()), [](QByteArray *held) {
          DatabaseKey::wipe(*held);
          delete held;
      })
{
}

} // namespace evenkeel
