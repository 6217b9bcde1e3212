# Installs BUILD into WORK/prefix, builds SOURCE against it with nothing but find_package, and runs what comes out.
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed (${result}): ${ARGV}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)

foreach(path IN ITEMS bin/standpoint share/man/man1/standpoint.1 include/standpoint/model.hpp
                      include/standpoint/graph/network.hpp)
  if(NOT EXISTS ${WORK}/prefix/${path})
    message(FATAL_ERROR "not installed: ${path}")
  endif()
endforeach()
file(GLOB_RECURSE headers RELATIVE ${WORK}/prefix/include ${WORK}/prefix/include/*)
foreach(header IN LISTS headers)
  if(NOT header MATCHES "^standpoint/")
    message(FATAL_ERROR "installed outside include/standpoint: ${header}")
  endif()
endforeach()

run(${WORK}/prefix/bin/standpoint --version)
run(${CMAKE_COMMAND} -G Ninja -S ${SOURCE} -B ${WORK}/build
  -D CMAKE_PREFIX_PATH=${WORK}/prefix -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_BUILD_TYPE=Release)
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/stranger ${ARTICLES})
if(NOT output MATCHES "conflict")
  message(FATAL_ERROR "the stranger's program printed:\n${output}")
endif()
run(${WORK}/build/graph_only)
