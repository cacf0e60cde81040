# libical writes calendar files. It is a shared library wherever the system has one: the package of the
# distribution is mended there, and it needs ICU, which Qt has loaded already.
pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET libical>=3.0)
