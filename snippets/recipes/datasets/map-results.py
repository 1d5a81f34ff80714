from datasets import Dataset, disable_progress_bars

def double(row):
    row["x"] *= 2
    return {"done": True}

def twice(row):
    return {"twice": row["x"] * 2}

disable_progress_bars()
plain = Dataset.from_dict({"x": [1.0, 2.0]})
dataset = plain.with_format("torch")
print(plain.map(double)[:])
print(dataset.map(double)[:])
print(dataset.map(twice).features)
