@echo off
rem Sleep een map met batch.toml, of batch.toml zelf, op dit bestand: sop maakt de verslagen, in die map.
rem Eindigt met de status van de run.
setlocal
chcp 65001 >nul
set "uitgang=2"
set "batch=%~f1"
if not "%~1"=="" if not exist "%batch%\*" set "batch=%~dp1"
if "%~1"=="" (
  echo Sleep een map met batch.toml op dit bestand.
) else (
  rem Met een punt erachter: een \ vlak voor een aanhalingsteken is voor Windows een deel van het pad.
  for %%m in ("%batch%\.") do "%~dp0sop.exe" run "%%~fm\." --out "%%~fm\verslagen"
)
if not "%~1"=="" set "uitgang=%errorlevel%"
echo.
echo Druk op een toets om dit venster te sluiten.
pause >nul
exit /b %uitgang%
