import nibabel as nib
import numpy as np
import torch

scan = nib.Nifti1Image(np.ones((4, 3, 2), np.int16), np.eye(4))
image = nib.Nifti1Image.from_bytes(scan.to_bytes())

volume = torch.from_numpy(image.get_fdata())
volume[0, 0, 0] = 99
print(image.get_fdata()[0, 0, 0])
print(image.get_fdata(caching="unchanged")[0, 0, 0])
saved = nib.Nifti1Image.from_bytes(image.to_bytes())
print(saved.get_fdata()[0, 0, 0])
image.uncache()
print(image.get_fdata()[0, 0, 0])
