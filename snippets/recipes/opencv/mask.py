import cv2
import torch

mask = torch.tensor([[0, 1], [2, 300]])  # classes, int64
near = cv2.resize(mask.numpy(), (4, 2), interpolation=cv2.INTER_NEAREST)
print(near, near.dtype)
try:
    cv2.resize(mask.numpy(), (4, 2))
except cv2.error as error:
    print(str(error).splitlines()[-1].split("error: ")[1])
