"""What the library costs, as ratios; run `python -m tests.benchmarks.costs`."""
