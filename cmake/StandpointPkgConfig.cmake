# standpoint-core.pc, -text, -graph, -io, -reading and -viewer, made of what the libraries are linked with; and the Debian packages
# that have the headers and libraries to link them.

# target; its pkg-config module (none: headers alone, or a flag); the Debian package
set(known
  "Boost::headers,,libboost-dev"
  "EXPAT::EXPAT,expat,libexpat1-dev"
  "Eigen3::Eigen,,"
  "OpenSSL::Crypto,libcrypto,libssl-dev"
  "PkgConfig::STANDPOINT_BROTLI,libbrotlidec,libbrotli-dev"
  "PkgConfig::STANDPOINT_GUMBO,gumbo,libgumbo-dev"
  "PkgConfig::STANDPOINT_HTTPLIB,cpp-httplib,libcpp-httplib-dev"
  "PkgConfig::STANDPOINT_RAPIDJSON,,rapidjson-dev"
  "PkgConfig::STANDPOINT_UTF8PROC,libutf8proc,libutf8proc-dev"
  "PkgConfig::STANDPOINT_ZSTD,libzstd,libzstd-dev"
  "SQLite::SQLite3,sqlite3,libsqlite3-dev"
  "Threads::Threads,,"
  "ZLIB::ZLIB,zlib,zlib1g-dev"
  "fmt::fmt,fmt,libfmt-dev")

set(what_core "records, codebooks, evaluation")
set(what_text "statements of texts, with the English model")
set(what_graph "maps and questions to them")
set(what_io "documents, records and maps in files")
set(what_reading "whatever a user names as one map")
set(what_viewer "maps in a browser")
foreach(name IN LISTS names)
  if(NOT what_${name})
    message(FATAL_ERROR "cmake/StandpointPkgConfig.cmake does not say what standpoint-${name} has")
  endif()
endforeach()

file(RELATIVE_PATH to_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
string(REGEX REPLACE "/$" "" to_prefix "${to_prefix}")
set(standpoint_dev_packages)

foreach(name IN LISTS names)
  set(requires)
  set(requires_private)
  set(libs)
  set(libs_private)
  get_target_property(linked standpoint_${name} LINK_LIBRARIES)
  foreach(target IN LISTS linked)
    string(REGEX REPLACE "^\\$<BUILD_INTERFACE:(.*)>$" "\\1" target "${target}")
    if(target STREQUAL "standpoint_options")
      continue()
    endif()
    if(target MATCHES "^standpoint_(.*)$")
      list(APPEND requires "standpoint-${CMAKE_MATCH_1} = ${PROJECT_VERSION}")
      continue()
    endif()
    if(target STREQUAL "Threads::Threads")
      list(APPEND libs_private ${CMAKE_THREAD_LIBS_INIT})
    endif()
    set(row ${known})
    list(FILTER row INCLUDE REGEX "^${target},")
    if(NOT row MATCHES "^[^,]*,([^,]*),([^,]*)$")
      message(FATAL_ERROR "cmake/StandpointPkgConfig.cmake does not know which module and package ${target} is")
    endif()
    list(APPEND requires_private ${CMAKE_MATCH_1})
    list(APPEND standpoint_dev_packages ${CMAKE_MATCH_2})
  endforeach()
  if(NOT STANDPOINT_SHARED)  # static libraries alone: nobody should have to say --static
    list(APPEND requires ${requires_private})
    list(APPEND libs ${libs_private})
    set(requires_private)
    set(libs_private)
  endif()
  set(what ${what_${name}})
  foreach(list IN ITEMS requires requires_private libs libs_private)
    list(JOIN ${list} " " ${list})
  endforeach()
  configure_file(${CMAKE_CURRENT_LIST_DIR}/standpoint.pc.in ${PROJECT_BINARY_DIR}/standpoint-${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/standpoint-${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig
    COMPONENT development)
endforeach()
list(REMOVE_DUPLICATES standpoint_dev_packages)
list(SORT standpoint_dev_packages)
