@echo off
rem Sleep een map met batch.toml op dit bestand: sop controleert haar en maakt de verslagen.
chcp 65001 >nul
if "%~1"=="" (
  echo Sleep een map met batch.toml op dit bestand.
) else (
  "%~dp0sop.exe" run "%~f1" --out "%~f1\verslagen"
)
echo.
echo Druk op een toets om dit venster te sluiten.
pause >nul
