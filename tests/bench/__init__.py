"""Speed and memory, as ratios against other tools in the same run. Each module is a program: `python -m tests.bench.speed`."""
