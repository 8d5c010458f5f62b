@echo off
rem Runs Chenbao on Windows, building it first where it has not been built.
setlocal enabledelayedexpansion
set "root=%~dp0"
set "java=%root%runtime\bin\java.exe"
if exist "%java%" goto run

set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%d in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  for /d %%j in ("%%~d\*") do call :try "%%j"
)
if not defined jdk (
  echo chenbao: no JDK 25 found ^(looked in JAVA_HOME and the system's JVM folders^). Install one, e.g. Eclipse Temurin 25, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "JAVA_HOME=%jdk%"
set "java=%jdk%\bin\java.exe"
if exist "%root%target\chenbao.jar" goto run
echo chenbao: building ^(once; the first build fetches libraries from Maven Central^) ... 1>&2
if not exist "%root%target" mkdir "%root%target"
pushd "%root%"
call mvnw.cmd --batch-mode --no-transfer-progress -q -DskipTests package > target\build.log 2>&1 < nul
if errorlevel 1 (
  popd
  echo chenbao: the build failed; the whole log is in target\build.log 1>&2
  exit /b 2
)
popd

:run
set ORT_DISABLE_TELEMETRY=1
"%java%" -XX:+UseSerialGC -Xmx1500m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dchenbao.home=%root%." -jar "%root%target\chenbao.jar" %*
exit /b %errorlevel%

:try
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "jdk=%~1"
exit /b
