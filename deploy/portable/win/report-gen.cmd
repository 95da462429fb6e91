@echo off
setlocal
chcp 65001 >nul
"%~dp0node\node.exe" "%~dp0app\dist\cli.js" %*
exit /b %errorlevel%
