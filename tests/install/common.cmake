# What the scripts of this folder share. PREFIX: where install.cmake has put the package.
cmake_path(GET WORK PARENT_PATH PREFIX)
string(APPEND PREFIX /prefix)
set(HERE ${CMAKE_CURRENT_LIST_DIR})

# run(COMMAND...): fails with what the command printed; `output` is its standard output
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed (${result}): ${ARGV}\n${output}${errors}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# runs_allies(PROGRAM): the thirty lines answer as they should
function(runs_allies program)
  run(${program} ${HERE}/allies/coded.csv "ida holt")
  file(READ ${HERE}/allies/allies.expected expected)
  if(NOT output STREQUAL expected)
    message(FATAL_ERROR "${program}: other than allies.expected:\n${output}")
  endif()
endfunction()
