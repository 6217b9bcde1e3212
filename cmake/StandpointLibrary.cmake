# What every target of the project is built with, and how a part of it is declared.

add_library(standpoint_options INTERFACE)
target_compile_options(standpoint_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough
  # g++ 12 reports a false overlap in std::string's operator+ (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${STANDPOINT_DEVELOPER}>:-Werror>)
if(STANDPOINT_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Instrumented code makes g++ 12 see an uninitialised optional inside Boost.Graph's named_graph.hpp.
  target_compile_options(standpoint_options INTERFACE -Wno-uninitialized -Wno-maybe-uninitialized)
endif()
if(STANDPOINT_SANITIZE)
  # For everything, so that no library is built with other flags than its users.
  add_compile_options(-fsanitize=${STANDPOINT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${STANDPOINT_SANITIZE})
  if(STANDPOINT_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=undefined)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
      # RapidJSON 1.1 adds to a null pointer in an empty stack; g++'s sanitizer still watches our own code.
      add_compile_options(-fno-sanitize=pointer-overflow)
    endif()
  endif()
endif()

# standpoint_precompile(target HEADERS <a> ...) precompiles what most sources of a target include, which takes a fifth off
# the time of compiling. Every source still includes what it uses: ./check --long builds without precompiled headers.
# With clang only: g++ 12 takes what is precompiled for our own code and warns of std::string (GCC bug 105651).
function(standpoint_precompile target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS")
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <charconv> <functional> <map> <memory> <optional> <span> <string> <string_view> <unordered_map>
      <utility> <variant> <vector> ${arg_HEADERS})
  endif()
endfunction()

# standpoint_library(name SOURCES a.cpp ... HEADERS include/... DEPENDS Standpoint::core ... PRIVATE_DEPENDS ...
# PRECOMPILE <fmt/format.h> ...)
# declares the library standpoint_<name> with the alias Standpoint::<name>. Its public headers live under include/ and
# are installed; what lies beside its sources is its own.
function(standpoint_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;DEPENDS;PRIVATE_DEPENDS;PRECOMPILE")
  set(target standpoint_${name})
  add_library(${target} ${arg_SOURCES})
  add_library(Standpoint::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES
    EXPORT_NAME ${name}
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${arg_HEADERS})
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${arg_DEPENDS} PRIVATE $<BUILD_INTERFACE:standpoint_options> ${arg_PRIVATE_DEPENDS})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  standpoint_precompile(${target} HEADERS ${arg_PRECOMPILE})
  set_property(GLOBAL APPEND PROPERTY STANDPOINT_LIBRARIES ${target})
endfunction()
