import tempfile
from pathlib import Path

import nibabel as nib
import numpy as np
import torch

path = Path(tempfile.mkdtemp()) / "scan.nii.gz"
nib.save(nib.Nifti1Image(np.ones((4, 3, 2), np.int16), np.eye(4)), path)

image = nib.load(path)
volume = torch.from_numpy(image.get_fdata(dtype=np.float32))
mask = (volume > 0).to(torch.uint8)
nib.save(nib.Nifti1Image(mask.numpy(), image.affine), path)
print(volume.dtype, tuple(volume.shape), nib.load(path).shape)
