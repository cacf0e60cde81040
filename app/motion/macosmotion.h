#pragma once

#include "app/motion/systemmotion.h"

#include <memory>

namespace evenkeel {

/// Less movement on macOS: "Reduce motion" of its settings for accessibility.
class MacosMotion final : public SystemMotion
{
    Q_OBJECT

public:
    explicit MacosMotion(QObject *parent = nullptr);
    ~MacosMotion() override;

    void begin() override;

    /// As macOS says it now.
    void read();

private:
    class Ear;

    std::unique_ptr<Ear> m_ear; ///< from begin() on
};

} // namespace evenkeel
