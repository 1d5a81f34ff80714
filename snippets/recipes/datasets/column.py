from datasets import Dataset

plain = Dataset.from_dict({"x": [1.0, 2.0]})
dataset = plain.with_format("torch")
print(type(dataset["x"]).__name__)
print(dataset["x"][:] * 2)
print(plain["x"][:] * 2)
dataset["x"] * 2
