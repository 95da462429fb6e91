@echo off
setlocal
chcp 65001 >nul
title 年报工作台
set "folder=%~1"
if not defined folder set "folder=%~dp0我的年报"
if not exist "%folder%" mkdir "%folder%" 2>nul
if not exist "%folder%" set "folder=%USERPROFILE%\我的年报"
if not exist "%folder%" mkdir "%folder%"
"%~dp0node\node.exe" "%~dp0app\dist\cli.js" desk "%folder%"
if errorlevel 1 pause
