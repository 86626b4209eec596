# The commands of this repository. What each needs is fetched by .ci/tools, which says what it does.

.DEFAULT_GOAL := help
.PHONY: help serve test dist lint size bench clean
IN := .ci/tools in

help: ## say what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' Makefile

serve: ## build the optimised bundle, serve it here and print the link (PORT=8080)
	@.ci/tools need build
	@PORT=$(PORT) .ci/tools serve

test: ## every test: native, and journeys in a real browser
	@.ci/tools need test
	@$(IN) cargo test --locked
	@$(IN) trunk build
	@$(IN) cargo test --locked -p starling-browser-tests

dist: ## the static bundle in dist/, for any host and any path
	@.ci/tools need build
	@$(IN) trunk build

lint: ## format, clippy for both targets, documentation; warnings are faults
	@.ci/tools need rust
	@$(IN) cargo fmt --all --check
	@$(IN) cargo clippy --locked --workspace --all-targets -- -D warnings
	@$(IN) cargo clippy --locked --lib --bins --target wasm32-unknown-unknown -- -D warnings
	@RUSTDOCFLAGS="-D warnings" $(IN) cargo doc --locked --no-deps --workspace --quiet

size: dist ## what a visit costs, against the budget
	@$(IN) cargo run --locked --quiet --example size

bench: ## how fast the core is
	@.ci/tools need rust
	@$(IN) cargo bench --locked

clean: ## remove what was built; .tools/ stays
	@$(IN) cargo clean
	@rm -rf dist
