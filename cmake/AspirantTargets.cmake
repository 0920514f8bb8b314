# One place for compiler flags, and for declaring a library, a program or a test of this project.

option(ASPIRANT_WERROR "Treat warnings as errors" ON)
option(ASPIRANT_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(ASPIRANT_FUZZ "Build the fuzz targets for libFuzzer (clang only)" OFF)

add_library(aspirant_flags INTERFACE)
target_compile_options(aspirant_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<BOOL:${ASPIRANT_WERROR}>:-Werror>
    # GCC 12 sees uninitialised members in temporaries of variants with strings when it optimises; there are none.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(aspirant_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(ASPIRANT_SANITIZE)
    target_compile_options(aspirant_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=undefined)
    target_link_options(aspirant_flags INTERFACE -fsanitize=address,undefined)
    set(ASPIRANT_TEST_ENV "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endif()
if(ASPIRANT_FUZZ)
    # Without this in every library, libFuzzer sees no branch of ours and mutates blindly.
    target_compile_options(aspirant_flags INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(aspirant_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# aspirant_library(NAME source…): a static library of this project, included from the source root.
function(aspirant_library name)
    add_library(${name} STATIC ${ARGN})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC aspirant_flags)
endfunction()

# Reads what every file of a large library includes once. Only in builds for tests: the release build still shows a
# file that forgets an include.
function(aspirant_precompile name)
    if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT ASPIRANT_FUZZ)
        target_precompile_headers(${name} PRIVATE <algorithm> <functional> <memory> <optional> <variant> <vector>
                                                  <QDate> <QHash> <QList> <QSet> <QString> <QStringList> ${ARGN})
    endif()
endfunction()

# aspirant_test(NAME LIBS library… [LABELS label…] [SOURCES file…] [ENV NAME=value…] [TIMEOUT seconds]):
# builds tst_NAME.cpp of the current folder and registers it; without SOURCES that one file is all.
function(aspirant_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;LABELS;SOURCES;ENV" ${ARGN})
    add_executable(tst_${name} tst_${name}.cpp ${arg_SOURCES})
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(tst_${name} PRIVATE Qt6::Test aspirant_flags ${arg_LIBS})
    target_compile_definitions(tst_${name} PRIVATE ASPIRANT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                                   ASPIRANT_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND tst_${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ASPIRANT_TEST_ENV};${arg_ENV}")
endfunction()

# Puts the compiled translations into a program, under :/i18n.
function(aspirant_embed_translations target)
    get_property(files GLOBAL PROPERTY ASPIRANT_TRANSLATIONS)
    add_dependencies(${target} compiled_translations)
    list(GET files 0 first)
    get_filename_component(base ${first} DIRECTORY)
    qt_add_resources(${target} "${target}_translations" PREFIX "/i18n" BASE ${base} FILES ${files})
endfunction()
