@echo off
setlocal
chcp 65001 >nul
title 年报工作台
rem Without a folder the desk has one of its own; options alone name none.
set "first=%~1"
set "folder="
if not defined first set "folder=%~dp0我的年报"
if defined first if "%first:~0,1%"=="-" set "folder=%~dp0我的年报"
if defined folder if not exist "%folder%" mkdir "%folder%" 2>nul
if defined folder if not exist "%folder%" set "folder=%USERPROFILE%\我的年报"
if defined folder if not exist "%folder%" mkdir "%folder%"
if defined folder set folder="%folder%"
"%~dp0node\node.exe" "%~dp0app\dist\cli.js" desk %folder% %*
if errorlevel 1 pause
