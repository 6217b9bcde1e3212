# The libraries the project stands on; README.md says why each was chosen. StandpointConfig.cmake.in finds the same ones
# for those who link an installed Standpoint.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(SQLite3 3.40 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(fmt REQUIRED)
find_package(EXPAT 2.4 REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
pkg_check_modules(STANDPOINT_UTF8PROC REQUIRED QUIET IMPORTED_TARGET GLOBAL libutf8proc)
pkg_check_modules(STANDPOINT_GUMBO REQUIRED QUIET IMPORTED_TARGET GLOBAL gumbo)
pkg_check_modules(STANDPOINT_BROTLI REQUIRED QUIET IMPORTED_TARGET GLOBAL libbrotlidec)
pkg_check_modules(STANDPOINT_ZSTD REQUIRED QUIET IMPORTED_TARGET GLOBAL libzstd)
pkg_check_modules(STANDPOINT_RAPIDJSON REQUIRED QUIET IMPORTED_TARGET GLOBAL RapidJSON)
# Debian's cpp-httplib is a compiled library: only pkg-config knows the macros it was built with, and another set of
# macros is another ABI.
pkg_check_modules(STANDPOINT_HTTPLIB REQUIRED QUIET IMPORTED_TARGET GLOBAL cpp-httplib)
