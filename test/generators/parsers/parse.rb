# Prints what Ruby's Psych finds in a YAML file: one line of JSON, `[name, document]`.
require 'json'
require 'psych'

name = "Psych #{Psych::VERSION}, safe_load"
begin
  puts JSON.generate([name, Psych.safe_load(File.read(ARGV[0], encoding: 'utf-8'), aliases: true)])
rescue StandardError => e
  puts JSON.generate([name, nil, e.message.split.join(' ')])
end
