import numpy as np
from datasets import Array3D, Dataset, Features, Image

def show(name, dataset, **options):
    tensor = dataset.with_format("torch", **options)[0]["image"]
    print(f"{name:8} {tuple(tensor.shape)} {tensor.dtype}")

data = {"image": [np.zeros((4, 5, 3), np.uint8)]}
show("lists", Dataset.from_dict(data))
for kind in (Array3D((4, 5, 3), "uint8"), Image()):
    features = Features(image=kind)
    dataset = Dataset.from_dict(data, features=features)
    show(type(kind).__name__, dataset)
show("dtype", Dataset.from_dict(data), dtype=None)
