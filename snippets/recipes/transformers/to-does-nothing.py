import numpy as np
import torch
from transformers import BatchFeature

data = {"pixel_values": np.zeros((1, 3, 2, 2), dtype=np.float32)}
for target in "np", "pt":
    batch = BatchFeature(data, tensor_type=target).to(torch.float16)
    print(target, batch["pixel_values"].dtype)
