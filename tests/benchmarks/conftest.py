"""Benchmarks are run by hand: pytest, which reads every module for doctests, passes these by."""

collect_ignore_glob = ["*.py"]
