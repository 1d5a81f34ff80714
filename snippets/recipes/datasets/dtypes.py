import torch
from datasets import Dataset

names = "float64 float16 bfloat16 int32 uint8 bool".split()
for name in names:
    tensor = torch.ones(2, dtype=getattr(torch, name))
    dataset = Dataset.from_dict({"x": tensor})
    stored = dataset.features["x"].dtype
    back = dataset.with_format("torch")[:]["x"].dtype
    print(f"{name:8} stored as {stored:7} comes back as {back}")
