from datasets import Dataset, disable_progress_bars

def double(row):
    row["x"] *= 2

def twice(row):
    return {"twice": row["x"] * 2}

disable_progress_bars()
dataset = Dataset.from_dict({"x": [1.0, 2.0]}).with_format("torch")
print(dataset.map(double)[:])
print(dataset.map(twice)[:])
print(dataset.map(twice).features)
