# Runs PROGRAM with ARGUMENTS and compares its standard output with the file EXPECTED. With STANDPOINT_REWRITE in the
# environment the file is written anew instead.
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} OUTPUT_VARIABLE output RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${result}")
endif()
if(DEFINED ENV{STANDPOINT_REWRITE})
  file(WRITE ${EXPECTED} "${output}")
  return()
endif()
file(READ ${EXPECTED} expected)
if(NOT output STREQUAL expected)
  message(FATAL_ERROR "output differs from ${EXPECTED}; it was:\n${output}")
endif()
