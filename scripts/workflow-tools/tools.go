//go:build tools

// Package tools names the programs that check the workflows, so that go.mod and go.sum pin them and Dependabot
// keeps them current.
package tools

import (
	_ "github.com/nektos/act"
	_ "github.com/rhysd/actionlint/cmd/actionlint"
)
