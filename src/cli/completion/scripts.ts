/** For each shell the script by which it asks `completion words` what a command line may go on with. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_report_gen() {
  mapfile -t COMPREPLY < <(report-gen completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" | cut -d' ' -f1)
}
complete -o default -F _report_gen report-gen`,
  zsh: `#compdef report-gen
_report_gen() {
  local -a found=("\${(@f)$(report-gen completion words -- "\${(@)words[2,CURRENT]}")}")
  if [[ -n $found[1] ]]; then
    found=("\${(@)found/ /:}")
    _describe report-gen found
  else
    _files
  fi
}
compdef _report_gen report-gen`,
  fish: `complete -c report-gen -a '(report-gen completion words -- (commandline -opc)[2..] (commandline -ct) | string replace " " \\t)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName report-gen -ScriptBlock {
  param($word, $line, $position)
  $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '' }
  report-gen completion words -- $words | ForEach-Object {
    $found, $text = $_ -split " ", 2
    [System.Management.Automation.CompletionResult]::new($found, $found, 'ParameterValue', $text)
  }
}`,
}
