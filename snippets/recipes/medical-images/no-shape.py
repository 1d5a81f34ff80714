import numpy as np
import SimpleITK as sitk
import torch

image = sitk.Image([4, 3, 2], sitk.sitkFloat32)
print(np.asarray(image).shape)
torch.tensor(image)
