# cpack: Debian packages, one for each kind of user, so that who runs the program installs no headers and who links the
# libraries no program:
#
#   standpoint          the program, which carries the libraries inside, its manual page and documents
#   libstandpointX.Y    the shared libraries; X.Y is their SOVERSION, so that two versions can be installed side by side
#   libstandpoint-dev   headers, static libraries, CMake package, pkg-config files
#   python3-standpoint  the Python module, where it is built
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME standpoint)
set(CPACK_PACKAGE_CONTACT "The Standpoint maintainers <maintainers@standpoint.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "stakeholder position graphs from news and policy text")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(so_version ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
get_cmake_property(CPACK_COMPONENTS_ALL COMPONENTS)
list(FILTER CPACK_COMPONENTS_ALL INCLUDE REGEX "^(program|libraries|development|python)$")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME standpoint)
set(CPACK_DEBIAN_LIBRARIES_PACKAGE_NAME libstandpoint${so_version})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libstandpoint-dev)
set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-standpoint)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_LIBRARIES_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "finds who supports and who opposes what in articles, who is allied and who\nis in conflict, with the sentences, and writes maps for Gephi.")
set(CPACK_COMPONENT_LIBRARIES_DESCRIPTION "shared libraries for programs that were built with libstandpoint-dev.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "headers, static libraries, CMake package and pkg-config files.")
set(CPACK_COMPONENT_PYTHON_DESCRIPTION "module to read and question maps in Python.")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

# dpkg-shlibdeps names the libraries that programs need.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
foreach(target IN LISTS static_targets)
  get_target_property(folder ${target} BINARY_DIR)
  list(APPEND CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${folder})
endforeach()
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
if(STANDPOINT_SHARED)
  set(CPACK_COMPONENT_DEVELOPMENT_DEPENDS libraries)
  if(BUILD_SHARED_LIBS)
    set(CPACK_COMPONENT_PROGRAM_DEPENDS libraries)
    set(CPACK_COMPONENT_PYTHON_DEPENDS libraries)
  endif()
endif()
list(JOIN standpoint_dev_packages ", " CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS)
# pdftotext, which is looked for when a PDF is met.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS poppler-utils)
if("python" IN_LIST CPACK_COMPONENTS_ALL)  # a module of the version of Python that it was built with
  find_package(Python QUIET COMPONENTS Interpreter)
  math(EXPR next_python "${Python_VERSION_MINOR} + 1")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS
    "python3 (>= ${Python_VERSION_MAJOR}.${Python_VERSION_MINOR}), python3 (<< ${Python_VERSION_MAJOR}.${next_python})")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_LIST_DIR}/debian/postinst;${CMAKE_CURRENT_LIST_DIR}/debian/prerm")
endif()

# What Debian asks of a package and an installed tree has not: copyright, packed manual page and changelog.
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian_tree.cmake ${PROJECT_BINARY_DIR}/debian_tree.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_BINARY_DIR}/debian_tree.cmake)
include(CPack)
