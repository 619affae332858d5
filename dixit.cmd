@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem Runs Dixit from a clone of its repository on Windows, and builds it the first time. After a change
rem of the sources, delete target\dixit.jar. DIXIT_JAVA_OPTS adds options of the JVM.
setlocal
set "DIXIT_HOME=%~dp0"
set "DIXIT_TARGET=%DIXIT_HOME%target"
set "DIXIT_JAVA=java"
if defined JAVA_HOME set "DIXIT_JAVA=%JAVA_HOME%\bin\java.exe"
"%DIXIT_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo dixit: Java is missing; install a JDK 17 or later, or set JAVA_HOME to one 1>&2
  exit /b 1
)
"%DIXIT_JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 (
  echo dixit: this Java is too old; install a JDK 17 or later, or set JAVA_HOME to one 1>&2
  exit /b 1
)
if exist "%DIXIT_TARGET%\dixit.jar" if exist "%DIXIT_TARGET%\classpath.txt" goto built
echo dixit: building, which takes a minute or more the first time 1>&2
pushd "%DIXIT_HOME%"
call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo dixit: the build failed, see above 1>&2
  exit /b 1
)
popd
del "%DIXIT_TARGET%\dixit.args" 2>nul
:built
rem The class path is longer than a line of cmd may be, so Java reads it from a file. The folder is handed on by
rem the environment, for its name may have an apostrophe.
if not exist "%DIXIT_TARGET%\dixit.args" powershell -NoProfile -Command ^
  "$target = $env:DIXIT_TARGET; $quote = [char] 34;" ^
  "$cp = $target + '\dixit.jar;' + (Get-Content -Raw -Encoding UTF8 -LiteralPath ($target + '\classpath.txt')).Trim();" ^
  "$arguments = '-cp ' + $quote + $cp.Replace('\', '\\') + $quote;" ^
  "Set-Content -Encoding Default -LiteralPath ($target + '\dixit.args') $arguments"
if not exist "%DIXIT_TARGET%\dixit.args" (
  echo dixit: cannot write target\dixit.args, see above 1>&2
  exit /b 1
)
"%DIXIT_JAVA%" -Xmx3g -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr %DIXIT_JAVA_OPTS% "@%DIXIT_TARGET%\dixit.args" io.github.dixit.cli.Main %*
exit /b %ERRORLEVEL%
