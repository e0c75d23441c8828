"""Discord messages as its client draws them."""
