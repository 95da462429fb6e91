/** What the help of `completion` says. */
export const completion = {
  summary: '让命令行按 Tab 键补全命令和选项',
  shell: '哪一种命令行：bash、zsh、fish、powershell',
  after: `
例子：
  report-gen completion bash >> ~/.bashrc
  report-gen completion zsh >> ~/.zshrc
  report-gen completion fish > ~/.config/fish/completions/report-gen.fish
  report-gen completion powershell >> $PROFILE`,
}
