from datasets import Dataset

dataset = Dataset.from_dict({"x": [1.0, 2.0]}).with_format("torch")
print(type(dataset["x"]).__name__)
print(dataset["x"][:] + 1)
dataset["x"] + 1
