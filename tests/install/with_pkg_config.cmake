# The thirty lines by a compiler and pkg-config alone: with shared libraries, then, as where those are not installed, with
# static ones.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(ENV{PKG_CONFIG_PATH} ${PREFIX}/${LIBDIR}/pkgconfig)

list(TRANSFORM LIBRARIES PREPEND standpoint- OUTPUT_VARIABLE modules)
run(${PKG_CONFIG} --validate ${modules})
run(${PKG_CONFIG} --modversion standpoint-viewer)
if(NOT output STREQUAL "${VERSION}\n")
  message(FATAL_ERROR "version ${output}")
endif()

# flags(result OPTION...)
function(flags result)
  run(${PKG_CONFIG} ${ARGN} standpoint-io)
  separate_arguments(output UNIX_COMMAND "${output}")
  set(${result} ${output} PARENT_SCOPE)
endfunction()

flags(cflags --cflags)
run(${COMPILER} -std=c++20 -O1 ${cflags} -c ${HERE}/allies/allies.cpp -o ${WORK}/allies.o)

if(SHARED)
  flags(shared --libs)
  run(${COMPILER} ${WORK}/allies.o ${shared} -Wl,-rpath,${PREFIX}/${LIBDIR} -o ${WORK}/allies)
  runs_allies(${WORK}/allies)
endif()

flags(static --libs --static)
file(COPY ${PREFIX}/${LIBDIR} DESTINATION ${WORK} REGEX "\\.so" EXCLUDE)
list(TRANSFORM static REPLACE "^-L.*/${LIBDIR}$" "-L${WORK}/${LIBDIR}")
run(${COMPILER} ${WORK}/allies.o ${static} -o ${WORK}/allies_static)
runs_allies(${WORK}/allies_static)
run(${READELF} -d ${WORK}/allies_static)
if(output MATCHES "libstandpoint")
  message(FATAL_ERROR "static, and yet linked with:\n${output}")
endif()
