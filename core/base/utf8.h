#pragma once

#include <QString>
#include <QStringDecoder>

#include <optional>

namespace evenkeel {

/// The text that `bytes` stand for, or nothing where they are not UTF-8 up to the last one.
[[nodiscard]] inline std::optional<QString> textFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace evenkeel
