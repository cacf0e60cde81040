#!/usr/bin/env bash
# Checks that programs carry the hardening of packaging/build/options.cmake; says what one lacks.
#   hardening.sh PROGRAM...
set -euo pipefail

status=0
lacks() { echo "$program lacks $1." >&2; status=1; }

for program in "$@"; do
  [ -x "$program" ] || { echo "$program is no program." >&2; exit 1; }
  header=$(readelf --wide --file-header "$program")
  segments=$(readelf --wide --segments "$program")
  dynamic=$(readelf --wide --dynamic "$program")
  symbols=$(readelf --wide --dyn-syms "$program")

  grep -q 'Type: *DYN' <<<"$header" || lacks 'a position of its own (PIE)'
  grep -q 'GNU_RELRO' <<<"$segments" || lacks 'read-only relocations (RELRO)'
  grep -q 'BIND_NOW\|FLAGS_1.*NOW' <<<"$dynamic" || lacks 'immediate binding (BIND_NOW)'
  grep 'GNU_STACK' <<<"$segments" | grep -q ' RW  *0x' || lacks 'a stack that cannot be executed'
  ! grep -q 'LOAD.* RWE ' <<<"$segments" || lacks 'memory that is either written or executed'
  ! grep -q 'RPATH\|RUNPATH' <<<"$dynamic" || lacks 'freedom from folders of the build (RPATH)'
  grep -q '__stack_chk_fail' <<<"$symbols" || lacks 'stack protection'
  grep -q '__[a-z]*_chk@' <<<"$symbols" || lacks 'checked calls of the C library (FORTIFY)'
  if [ "$(uname -m)" = x86_64 ]; then
    # The mark of the whole program needs the mark of each library that is linked into it; the
    # instruction itself shows that our own code was compiled with it.
    jumps=$(objdump -d --no-show-raw-insn --section=.text "$program" | head -n 20000 |
      grep -c endbr64 || true)
    [ "$jumps" -gt 0 ] || lacks 'checked jumps (CET)'
  fi
  ! readelf --wide --sections "$program" | grep -q '\.debug_info' || lacks 'a build without debug text'
done
[ "$status" -ne 0 ] || echo "$# programs are hardened."
exit "$status"
