#include "app/autostart/windowsautostart.h"

#include <utility>

#include <windows.h>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RunKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
constexpr auto ValueName = L"Evenkeel";

} // namespace

WindowsAutostart::WindowsAutostart(QString commandLine) : m_commandLine(std::move(commandLine)) { }

bool WindowsAutostart::isOn() const
{
    return RegGetValueW(
               HKEY_CURRENT_USER, RunKey, ValueName, RRF_RT_REG_SZ, nullptr, nullptr, nullptr)
        == ERROR_SUCCESS;
}

Result<> WindowsAutostart::setOn(bool on)
{
    LSTATUS status = ERROR_SUCCESS;
    if (on) {
        const std::wstring line = m_commandLine.toStdWString();
        status = RegSetKeyValueW(
            HKEY_CURRENT_USER, RunKey, ValueName, REG_SZ, line.c_str(),
            static_cast<DWORD>((line.size() + 1) * sizeof(wchar_t)));
    } else {
        status = RegDeleteKeyValueW(HKEY_CURRENT_USER, RunKey, ValueName);
        if (status == ERROR_FILE_NOT_FOUND)
            status = ERROR_SUCCESS;
    }
    if (status != ERROR_SUCCESS)
        return failure(Fault::FileNotWritten, u"the registry"_s);
    return {};
}

} // namespace evenkeel
