import numpy as np
import torch
from skimage import measure

masks = torch.zeros(2, 6, 6, dtype=torch.bool)
masks[0, :2, :2] = masks[1, :2, :2] = masks[1, 4:, 3:] = True
print(measure.label(masks.numpy()).max(), "in the batch")

labels = np.stack([measure.label(mask) for mask in masks.numpy()])
print(labels.max(axis=(1, 2)), torch.from_numpy(labels).dtype)
for region in measure.regionprops(labels[1]):
    print(region.label, region.area, region.bbox)
measure.regionprops(masks[1].numpy())
