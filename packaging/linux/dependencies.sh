#!/usr/bin/env bash
# Installs what building and testing Evenkeel needs. run.sh and test.sh call it; it is safe to run twice.
#   dependencies.sh build     what run.sh needs
#   dependencies.sh test      the same and what the tests need
#   dependencies.sh lint      the same and what test.sh --lint needs
#   dependencies.sh list      prints the list for other systems, installs nothing
set -euo pipefail

build_packages=(
  g++ cmake ninja-build pkg-config ccache
  qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
  qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-multimedia-dev
  libsodium-dev libical-dev libjsoncpp-dev qtkeychain-qt6-dev libexpected-dev libssl-dev libxcb1-dev libwayland-dev tzdata
)
# Showing a window on a machine that has no screen, and the day tour.
display_packages=(xvfb xauth openbox dbus dbus-x11 fonts-dejavu-core fonts-inter libgl1-mesa-dri)
test_packages=(xdotool x11-utils python3 python3-dbusmock python3-gi at-spi2-core gir1.2-atspi-2.0 gcovr poppler-utils file
               desktop-file-utils appstream dpkg-dev libx11-dev libxdamage-dev libxext-dev
               gnome-keyring libsecret-1-0 strace python3-icalendar
               clang libclang-rt-dev) # the fuzzers
lint_packages=(clang-format clang-tidy clazy)
sqlcipher_packages=(libsqlcipher-dev)
sqlcipher_least=4.6

say() { printf '%s\n' "$*" >&2; }

print_list() {
  cat <<'TEXT'
Evenkeel needs, to build:
  a C++20 compiler, CMake 3.25 or newer, Ninja, pkg-config
  Qt 6.4 or newer: Core, Gui, Widgets, Charts, Svg, Network, PrintSupport, Test, LinguistTools, and DBus on Linux;
    Multimedia for tones and TextToSpeech for spoken words, where they are to be heard;
    on Linux libxcb and libwayland, for how long nobody touched the desktop
  SQLCipher 4.6 or newer with its static library, OpenSSL, libsodium, libical 3,
  JsonCpp 1.9, QtKeychain for Qt 6, tl::expected
vcpkg:    see vcpkg.json
Homebrew: brew install cmake ninja pkg-config qt qtkeychain sqlcipher libsodium libical jsoncpp tl-expected
TEXT
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; return; fi
  if command -v sudo >/dev/null 2>&1; then sudo "$@"; return; fi
  say "Installing packages needs root or sudo. Missing: ${missing[*]:-}"
  exit 1
}

installed() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

sqlcipher_version() { dpkg-query -W -f='${Version}' libsqlcipher-dev 2>/dev/null || true; }

sqlcipher_is_new_enough() {
  local have
  have=$(sqlcipher_version)
  [ -n "$have" ] && dpkg --compare-versions "$have" ge "$sqlcipher_least"
}

# The first Debian mirror in the machine's own apt sources.
debian_mirror() {
  apt-get indextargets --format '$(REPO_URI)|$(ORIGIN)' 2>/dev/null |
    awk -F'|' '$2 == "Debian" && $1 !~ /security/ { print $1; exit }'
}

# SQLCipher from the backports suite, through an apt configuration of its own: the machine's
# sources and package lists stay as they were.
install_sqlcipher_from_backports() {
  local mirror key suite dir
  mirror=$(debian_mirror)
  suite=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  [ -n "$mirror" ] && [ -n "$suite" ] || { say "No Debian mirror found in this machine's apt sources."; exit 1; }
  key=/usr/share/keyrings/debian-archive-keyring.gpg
  dir=$(mktemp -d)
  chmod 755 "$dir"
  mkdir -p "$dir/lists/partial" "$dir/parts"
  printf 'deb [signed-by=%s] %s %s main\ndeb [signed-by=%s] %s %s-backports main\n' \
    "$key" "$mirror" "$suite" "$key" "$mirror" "$suite" >"$dir/sources.list"
  printf 'Package: *\nPin: release n=%s-backports\nPin-Priority: -1\n\nPackage: libsqlcipher* sqlcipher\nPin: release n=%s-backports\nPin-Priority: 900\n' \
    "$suite" "$suite" >"$dir/preferences"
  local options=(-o "Dir::Etc::SourceList=$dir/sources.list" -o "Dir::Etc::SourceParts=$dir/parts"
                 -o "Dir::Etc::Preferences=$dir/preferences" -o "Dir::Etc::PreferencesParts=$dir/parts"
                 -o "Dir::State::Lists=$dir/lists" -o "Dir::Cache::pkgcache=" -o "Dir::Cache::srcpkgcache=")
  as_root apt-get "${options[@]}" -qq update
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get "${options[@]}" -qq -y --no-install-recommends install "${sqlcipher_packages[@]}" >&2
  as_root rm -rf "$dir"
}

install_by_apt() {
  missing=()
  local package
  for package in "$@"; do installed "$package" || missing+=("$package"); done
  if [ "${#missing[@]}" -gt 0 ]; then
    say "Installing: ${missing[*]}"
    as_root apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get -qq -y --no-install-recommends install "${missing[@]}" >&2
  fi
  sqlcipher_is_new_enough && return
  local candidate
  candidate=$(apt-cache policy libsqlcipher-dev | awk '/Candidate:/ { print $2 }')
  if [ -n "$candidate" ] && dpkg --compare-versions "$candidate" ge "$sqlcipher_least"; then
    missing=("${sqlcipher_packages[@]}")
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get -qq -y --no-install-recommends install "${sqlcipher_packages[@]}" >&2
  else
    install_sqlcipher_from_backports
  fi
  sqlcipher_is_new_enough || { say "SQLCipher $sqlcipher_least or newer could not be installed from this machine's package sources."; exit 1; }
}

case "${1:-build}" in
  list) print_list; exit 0 ;;
  build) wanted=("${build_packages[@]}" "${display_packages[@]}") ;;
  test) wanted=("${build_packages[@]}" "${display_packages[@]}" "${test_packages[@]}") ;;
  lint) wanted=("${build_packages[@]}" "${display_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}") ;;
  *) say "usage: dependencies.sh build|test|lint|list"; exit 1 ;;
esac

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
  print_list >&2
  exit 0
fi
install_by_apt "${wanted[@]}"
