// Prints what the readers of Go find in a YAML file: one line of JSON for each, [name, document].
package main

import (
	"encoding/json"
	"os"
	"runtime/debug"

	goccy "github.com/goccy/go-yaml"
	yaml "gopkg.in/yaml.v3"
)

func versionOf(path string) string {
	info, _ := debug.ReadBuildInfo()
	for _, module := range info.Deps {
		if module.Path == path {
			return path + " " + module.Version
		}
	}
	return path
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	readers := map[string]func([]byte, any) error{
		"gopkg.in/yaml.v3":         yaml.Unmarshal,
		"github.com/goccy/go-yaml": func(text []byte, into any) error { return goccy.Unmarshal(text, into) },
	}
	out := json.NewEncoder(os.Stdout)
	for path, read := range readers {
		var document any
		line := []any{versionOf(path), nil}
		if err := read(text, &document); err != nil {
			line = append(line, err.Error())
		} else {
			line[1] = document
		}
		if err := out.Encode(line); err != nil {
			panic(err)
		}
	}
}
