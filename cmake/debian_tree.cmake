# Run by cpack on the trees of files that become packages, one for each component: what Debian asks of a package.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)  # of SOURCE_DATE_EPOCH where that is set
foreach(component IN ITEMS program libraries development python)
  set(tree ${CPACK_TEMPORARY_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX})
  if(NOT EXISTS ${tree})
    continue()
  endif()
  string(TOUPPER ${component} upper)
  set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  set(documents ${tree}/share/doc/${package})
  file(MAKE_DIRECTORY ${documents})
  file(REMOVE ${documents}/LICENSE ${documents}/CHANGELOG.md)  # here under Debian's names
  file(WRITE ${documents}/copyright "Copyright 2026 the authors of Standpoint\n
License: Apache-2.0; on Debian systems it is /usr/share/common-licenses/Apache-2.0.\n
The English model inside is under CC BY-SA 4.0, the lists that it was made with are under the licences named LICENSE.*
in the documents of the package standpoint, where MODEL.md has the credits.\n")
  file(COPY_FILE @PROJECT_SOURCE_DIR@/CHANGELOG.md ${documents}/changelog)
  file(WRITE ${documents}/changelog.Debian "standpoint (@PROJECT_VERSION@-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Version @PROJECT_VERSION@; changelog.gz tells what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
  file(GLOB pages ${tree}/share/man/man*/*.?)
  execute_process(COMMAND gzip -9nf ${documents}/changelog ${documents}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
