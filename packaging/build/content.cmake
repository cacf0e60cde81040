# JsonCpp reads the content files of Coach, since it knows on which line a value stands. A shared library
# wherever the system has one.
pkg_check_modules(JSONCPP REQUIRED IMPORTED_TARGET jsoncpp>=1.9)
