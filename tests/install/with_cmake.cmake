# A stranger's project with static libraries, the thirty lines with shared ones.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)
file(REMOVE_RECURSE ${WORK})

# configure(FOLDER NAME [OPTION...])
function(configure folder name)
  run(${CMAKE_COMMAND} -G Ninja -S ${folder} -B ${WORK}/${name}
    -D CMAKE_PREFIX_PATH=${PREFIX} -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_BUILD_TYPE=Release ${ARGN})
endfunction()

set(lines 0)
foreach(name IN ITEMS CMakeLists.txt allies.cpp)
  file(READ ${HERE}/allies/${name} text)
  string(REGEX MATCHALL "\n" ends "${text}")
  list(LENGTH ends count)
  math(EXPR lines "${lines} + ${count}")
endforeach()
if(lines GREATER 30)
  message(FATAL_ERROR "the thirty lines are ${lines}")
endif()

configure(${HERE}/stranger stranger)
run(${CMAKE_COMMAND} --build ${WORK}/stranger)
run(${WORK}/stranger/stranger ${SOURCE}/examples/articles)
if(NOT output MATCHES "conflict")
  message(FATAL_ERROR "the stranger's program printed:\n${output}")
endif()
run(${WORK}/stranger/graph_only)

configure(${HERE}/allies allies -D BUILD_SHARED_LIBS=${SHARED})
run(${CMAKE_COMMAND} --build ${WORK}/allies)
runs_allies(${WORK}/allies/allies)
if(SHARED)
  run(${READELF} -d ${WORK}/allies/allies)
  if(NOT output MATCHES "libstandpoint_io\\.so\\.${SO_VERSION}\\]")
    message(FATAL_ERROR "linked without the shared library:\n${output}")
  endif()
endif()

# The component is stronger than BUILD_SHARED_LIBS; an unknown one, and both at once, are told.
function(find what expected)
  file(WRITE ${WORK}/find/CMakeLists.txt "cmake_minimum_required(VERSION 3.25)\nproject(Find LANGUAGES CXX)\n${what}
get_target_property(type Standpoint::core TYPE)\nmessage(STATUS \"it is \${type}\")\n")
  execute_process(COMMAND ${CMAKE_COMMAND} --fresh -S ${WORK}/find -B ${WORK}/find/build -D CMAKE_PREFIX_PATH=${PREFIX}
    -D CMAKE_CXX_COMPILER=${COMPILER} -D BUILD_SHARED_LIBS=ON OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  if(NOT output MATCHES "${expected}")
    message(FATAL_ERROR "${what}: not '${expected}' but:\n${output}")
  endif()
endfunction()
if(SHARED)
  find("find_package(Standpoint CONFIG REQUIRED)" "it is SHARED_LIBRARY")
  find("set(Standpoint_SHARED_LIBS OFF)\nfind_package(Standpoint CONFIG REQUIRED)" "it is STATIC_LIBRARY")
  find("find_package(Standpoint CONFIG REQUIRED COMPONENTS static)\nfind_package(Standpoint CONFIG REQUIRED COMPONENTS shared)"
    "libraries of the other kind")
endif()
find("find_package(Standpoint CONFIG REQUIRED COMPONENTS static)" "it is STATIC_LIBRARY")
find("find_package(Standpoint CONFIG REQUIRED COMPONENTS grafh)" "no component grafh")
