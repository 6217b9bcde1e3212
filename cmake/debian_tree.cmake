# Run by cpack on the trees of files that become packages, one for each component.
foreach(component IN ITEMS program libraries development python)
  set(tree ${CPACK_TEMPORARY_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX})
  if(NOT EXISTS ${tree})
    continue()
  endif()
  string(TOUPPER ${component} upper)
  set(documents ${tree}/share/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  file(COPY_FILE @PROJECT_SOURCE_DIR@/LICENSE ${documents}/copyright)
  file(COPY_FILE @PROJECT_SOURCE_DIR@/CHANGELOG.md ${documents}/changelog)
  file(REMOVE ${documents}/LICENSE ${documents}/CHANGELOG.md)  # the same under Debian's names
  file(GLOB pages ${tree}/share/man/man*/*.?)
  execute_process(COMMAND gzip -9nf ${documents}/changelog ${pages} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
