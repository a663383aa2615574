/**
 * What local servers of tools get of the gateway's environment: what programs need to run and to find their files, and nothing that could be a secret.
 */

/** Names of such variables; those of Windows after those of others. */
const harmless = [
  ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE'],
  ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_STATE_HOME'],
  ['APPDATA', 'COMSPEC', 'HOMEDRIVE', 'HOMEPATH', 'LOCALAPPDATA', 'PATHEXT', 'PROGRAMDATA', 'PROGRAMFILES'],
  ['SYSTEMDRIVE', 'SYSTEMROOT', 'TEMP', 'TMP', 'USERNAME', 'USERPROFILE', 'WINDIR'],
].flat();

/** Shells export functions as variables. */
const isFunction = (value: string): boolean => value.startsWith('()');

/** The harmless part of an environment. */
export function baseEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !isFunction(entry[1]) && (harmless.includes(entry[0]) || entry[0].startsWith('LC_')),
  );
  return Object.fromEntries(kept);
}

/** Variables that make a loader, a shell or an interpreter run something else first, or load code from elsewhere. */
const startVariables = new Set(
  [
    ['NODE_OPTIONS', 'NODE_PATH', 'NODE_REPL_EXTERNAL_MODULE', 'BUN_OPTIONS', 'DENO_FLAGS'],
    ['PYTHONSTARTUP', 'PYTHONPATH', 'PYTHONHOME', 'PYTHONINSPECT', 'PYTHONBREAKPOINT', 'PYTHONUSERBASE'],
    ['PERL5OPT', 'PERL5LIB', 'PERLLIB', 'PERL5DB', 'RUBYOPT', 'RUBYLIB'],
    ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'PHPRC', 'PHP_INI_SCAN_DIR'],
    ['ENV', 'BASH_ENV', 'BASHOPTS', 'SHELLOPTS', 'PS4', 'PROMPT_COMMAND', 'ZDOTDIR', 'IFS', 'CDPATH', 'GLOBIGNORE'],
    ['DOTNET_STARTUP_HOOKS', 'GCONV_PATH', 'LOCPATH'],
  ].flat(),
);

/** Whether a variable changes how an interpreter or a loader starts. */
export const changesStart = (name: string): boolean =>
  startVariables.has(name.toUpperCase()) || /^(LD_|DYLD_|BASH_FUNC_)/i.test(name);
