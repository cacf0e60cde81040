#!/usr/bin/env bash
# Builds the libraries that are no part of Qt for 64-bit Windows and puts them into a Qt tree that
# has a toolchain.cmake, beside Qt's own.
#   libraries.sh QTBASE_FOLDER SOURCES_FOLDER
# SOURCES_FOLDER holds the archives as their authors gave them out, for one Debian's .orig.tar.gz:
# libsodium, openssl, sqlcipher, libical, libjsoncpp and qtkeychain (tried with 1.0.18, 3.0.20, 4.6.1,
# 3.0.16, 1.9.5 and 0.15.0). Needs g++-mingw-w64-x86-64-posix, cmake,
# ninja-build, autoconf, automake, libtool, perl, tcl and libexpected-dev, whose one header is for
# every system.
set -euo pipefail
[[ $# == 2 && -f $1/toolchain.cmake && -d $2 ]] || {
  echo "usage: libraries.sh QTBASE_FOLDER SOURCES_FOLDER" >&2
  exit 2
}
qt=$(realpath "$1")
sources=$(realpath "$2")
triple=x86_64-w64-mingw32
jobs=$(nproc)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Unpacks the archive of a library and goes there.
enter() {
  local archive
  archive=$(find "$sources" -name "$1*[-_][0-9]*.tar.gz" | sort | tail -1)
  [[ -n $archive ]] || { echo "$sources has no $1" >&2; exit 1; }
  mkdir "$work/$1"
  tar -xf "$archive" -C "$work/$1" --strip-components=1
  cd "$work/$1"
  echo "$(basename "$archive")"
}

# Says nothing where all goes well.
quietly() {
  "$@" >"$work/log" 2>&1 || { tail -30 "$work/log" >&2; exit 1; }
}

enter libsodium
[[ -x configure ]] || quietly autoreconf -fi
quietly ./configure --host=$triple --prefix="$qt" --disable-shared CC=$triple-gcc-posix
quietly make -j"$jobs" install

enter openssl
quietly perl Configure mingw64 --cross-compile-prefix=$triple- --prefix="$qt" --libdir=lib \
  no-shared no-tests no-engine no-module no-legacy no-zlib
quietly make -j"$jobs" build_generated libcrypto.a
install -D -m 644 -t "$qt/lib" libcrypto.a
install -D -m 644 -t "$qt/include/openssl" include/openssl/*.h

enter sqlcipher
quietly ./configure --enable-tempstore=yes
quietly make sqlite3.c
quietly $triple-gcc-posix -O2 -I"$qt/include" -DSQLITE_HAS_CODEC -DSQLITE_TEMP_STORE=2 \
  -DSQLCIPHER_CRYPTO_OPENSSL -DSQLITE_ENABLE_FTS5 -DSQLITE_THREADSAFE=1 -c sqlite3.c -o sqlite3.o
rm -f "$qt/lib/libsqlcipher.a"
$triple-ar rcs "$qt/lib/libsqlcipher.a" sqlite3.o
install -D -m 644 -t "$qt/include/sqlcipher" sqlite3.h
cat >"$qt/lib/pkgconfig/sqlcipher.pc" <<'END'
prefix=${pcfiledir}/../..
Name: SQLCipher
Description: SQLite with encryption
Version: 4
Libs: -L${prefix}/lib -lsqlcipher
Cflags: -I${prefix}/include/sqlcipher
END

# Those that have a CMakeLists.txt.
install_here() {
  quietly cmake -G Ninja -S . -B build -DCMAKE_TOOLCHAIN_FILE="$qt/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$qt" "$@"
  quietly cmake --build build --target install
}

enter libical
install_here -DSTATIC_ONLY=ON -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF -DICAL_BUILD_DOCS=OFF \
  -DGOBJECT_INTROSPECTION=OFF -DLIBICAL_BUILD_TESTING=OFF

enter libjsoncpp
install_here -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DBUILD_OBJECT_LIBS=OFF \
  -DJSONCPP_WITH_TESTS=OFF -DJSONCPP_WITH_POST_BUILD_UNITTEST=OFF

enter qtkeychain
sed -i 's| */utf-8||' qtkeychain/CMakeLists.txt # an option of another compiler
install_here -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=OFF -DBUILD_TRANSLATIONS=OFF \
  -DBUILD_TEST_APPLICATION=OFF

echo "tl::expected"
install -D -m 644 -t "$qt/include/tl" /usr/include/tl/expected.hpp
install -D -m 644 -t "$qt/share/cmake/tl-expected" /usr/share/cmake/tl-expected/*.cmake
