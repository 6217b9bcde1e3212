# What every target of the project is built with, and how a part of it is declared.

add_library(standpoint_options INTERFACE)
target_compile_options(standpoint_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  $<$<NOT:$<BOOL:${STANDPOINT_UNITY}>>:-Wshadow>
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

# standpoint_precompile(target HEADERS <a> ...) precompiles what most sources of a target include, which takes a third off
# the time of compiling. Every source still includes what it uses: ./check --long builds without precompiled headers, with both
# compilers.
function(standpoint_precompile target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS")
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <charconv> <functional> <map> <memory> <optional> <span> <string> <string_view> <unordered_map>
    <utility> <variant> <vector> ${arg_HEADERS})
  if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    # g++ 12 takes what is precompiled for our own code, and tells then of what it wrongly sees in std::string (bug 105651).
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow;-Wno-array-bounds>)
  endif()
endfunction()

# standpoint_join(target) compiles eight sources at a time as one where STANDPOINT_UNITY asks for it, in little more than half the time.
# Names in anonymous namespaces then meet those of other files: two files that use one for different things must not.
# Of shadowed names compilers warn without it only.
function(standpoint_join target)
  if(STANDPOINT_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
endfunction()

# standpoint_library(name SOURCES a.cpp ... HEADERS include/... DEPENDS Standpoint::core ... PRIVATE_DEPENDS ...
# PRECOMPILE <fmt/format.h> ...)
# declares the library standpoint_<name>, static, and with STANDPOINT_SHARED also standpoint_<name>_shared, linked from the
# same objects: everything is compiled once. Standpoint::<name> is the one that BUILD_SHARED_LIBS asks for. Public
# headers live under include/ and are installed; what lies beside the sources is the library's own.
function(standpoint_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;DEPENDS;PRIVATE_DEPENDS;PRECOMPILE")
  set(target standpoint_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  standpoint_interface(${target} static ${name})
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:standpoint_options>)
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  standpoint_precompile(${target} HEADERS ${arg_PRECOMPILE})
  standpoint_join(${target})
  set_property(GLOBAL APPEND PROPERTY STANDPOINT_LIBRARIES ${name})

  if(STANDPOINT_SHARED)
    # A target of objects alone has no source to tell its language by.
    add_library(${target}_shared SHARED $<TARGET_OBJECTS:${target}>)
    standpoint_interface(${target}_shared shared ${name})
    set_target_properties(${target}_shared PROPERTIES
      OUTPUT_NAME ${target}
      LINKER_LANGUAGE CXX
      VERSION ${PROJECT_VERSION}
      # Before 1.0 a minor version may change what is there.
      SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
      INSTALL_RPATH $ORIGIN
      LINK_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/symbols.map)
    target_link_options(${target}_shared PRIVATE
      "LINKER:--version-script=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/symbols.map" LINKER:--no-undefined)
  endif()

  if(STANDPOINT_SHARED AND BUILD_SHARED_LIBS)
    add_library(Standpoint::${name} ALIAS ${target}_shared)
  else()
    add_library(Standpoint::${name} ALIAS ${target})
  endif()
endfunction()

# standpoint_interface(target static|shared name): what those see who link a library, inside standpoint_library. A library
# stands on libraries of its own kind.
function(standpoint_interface target kind name)
  set(depends ${arg_DEPENDS})
  set(suffix "")
  if("${kind}" STREQUAL "shared")
    set(suffix _shared)
  endif()
  list(TRANSFORM depends REPLACE "^Standpoint::(.*)" "standpoint_\\1${suffix}")
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${arg_HEADERS})
  target_link_libraries(${target} PUBLIC ${depends} PRIVATE ${arg_PRIVATE_DEPENDS})
endfunction()
